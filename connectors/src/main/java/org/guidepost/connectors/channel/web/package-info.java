/**
 * The web channel: a small HTTP interface for the widget, its stream of server-sent events, the widget itself and a page
 * that shows it.
 *
 * <p>A session is a secret of the browser; a conversation's address is the secret's hash. So nothing has to be stored for a
 * session to exist, and whoever learns an address can't open the conversation with it.
 */
@NullMarked
package org.guidepost.connectors.channel.web;

import org.jspecify.annotations.NullMarked;
