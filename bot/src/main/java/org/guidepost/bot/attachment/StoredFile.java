package org.guidepost.bot.attachment;

/**
 * A picture or document that is kept.
 *
 * @param id random
 * @param name as its sender called it, with the ending that its content asks for
 * @param type what it is, found in its content
 * @param size in bytes
 */
public record StoredFile(String id, String name, FileType type, long size) {}
