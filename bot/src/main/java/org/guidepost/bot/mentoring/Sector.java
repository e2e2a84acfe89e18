package org.guidepost.bot.mentoring;

/** What a business is. */
public enum Sector {
    FOOD,
    SHOP,
    CRAFTS,
    BEAUTY_AND_CARE,
    TEACHING,
    DIGITAL,
    SERVICES,
    OTHER
}
