package org.guidepost.connectors.channel;

/**
 * A message on its way to a person.
 *
 * @param id unique; the same id is the same message
 * @param channel the {@linkplain Channel#name() channel} it goes through
 * @param address the channel's address of the person
 * @param sequence its place in the conversation, counted from 1, shared with what the person sent
 * @param message what it says
 */
public record Outbound(String id, String channel, String address, long sequence, Message message) {}
