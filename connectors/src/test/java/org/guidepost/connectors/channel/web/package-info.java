/** Tests of the web channel, from its smallest part to a real browser. */
@NullMarked
package org.guidepost.connectors.channel.web;

import org.jspecify.annotations.NullMarked;
