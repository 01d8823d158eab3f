package chat.roda.client;

/** What one kind of message means: a pure function. */
@FunctionalInterface
interface Rule {
  Step apply(RoomState state, Incoming in);
}
