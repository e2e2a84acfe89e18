package org.guidepost.bot.conversation;

/** The name of this run, unique among the instances that share a database. */
public record Instance(String name) {}
