package chat.roda.client;

/**
 * Somebody in a channel, with all that we are told.
 *
 * @param host the address that they come from; empty where the room does not say
 * @param ranks the signs of all ranks, highest first
 */
record Occupant(String nickname, String host, String ranks, boolean away) {
  Member member() {
    String highest = ranks.isEmpty() ? "" : ranks.substring(0, 1);
    return new Member(nickname, MemberRank.ofSign(highest), away);
  }

  Occupant renamed(String to) {
    return new Occupant(to, host, ranks, away);
  }

  Occupant away(boolean isAway) {
    return new Occupant(nickname, host, ranks, isAway);
  }

  /** With or without the rank of {@code sign}; {@code order} has all signs, highest first. */
  Occupant ranked(String sign, boolean given, String order) {
    var held = new StringBuilder();
    for (int i = 0; i < order.length(); i++) {
      char c = order.charAt(i);
      boolean has = sign.indexOf(c) >= 0 ? given : ranks.indexOf(c) >= 0;
      held.append(has ? String.valueOf(c) : "");
    }
    return new Occupant(nickname, host, held.toString(), away);
  }
}
