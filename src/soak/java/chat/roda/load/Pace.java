package chat.roda.load;

/**
 * How long things are done.
 *
 * @param rounds how often every server has its turn
 * @param warmUpSeconds how long each is spoken to before it is measured
 * @param seconds about how long it is measured at full speed
 * @param steadySeconds how long at a steady rate
 */
record Pace(int rounds, double warmUpSeconds, double seconds, int steadySeconds) {
  static final Pace WHOLE = new Pace(3, 6, 1.5, 6);
  static final Pace QUICK = new Pace(1, 6, 0.7, 2);
}
