package org.guidepost.bot.audit;

import java.time.Instant;

/**
 * Something that somebody did in the console.
 *
 * @param account the id of who did it
 * @param name what she is called; empty if her account has been removed
 * @param action its code, such as {@code proposal-published}
 * @param target the id of what it was done to
 * @param detail what else must be known, never what a person asked or wrote to a mentor
 */
public record AuditEntry(
        String id, String account, String name, String action, String target, String detail, Instant at) {}
