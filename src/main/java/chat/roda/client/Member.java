package chat.roda.client;

/** Somebody who is in a channel. */
public record Member(String nickname, MemberRank rank, boolean away) {}
