package org.guidepost.bot.insight;

/**
 * What the programme has to do at this moment.
 *
 * @param mentors how many there are
 * @param room how many cases they take at a time, all together
 * @param cases how many they have or are asked to take
 * @param lookingForMentor how many cases have nobody
 * @param overdueFacts how many facts should have been checked again by today
 */
public record Load(int mentors, int room, int cases, int lookingForMentor, int overdueFacts) {}
