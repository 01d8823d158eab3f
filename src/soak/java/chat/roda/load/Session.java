package chat.roda.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** One fresh server, measured once. */
final class Session {
  private static final int MOST_SPEAKERS = 4;

  /** How many come in and go again before those whose coming in is measured. */
  private static final int REHEARSAL = 200;

  private static final int RATE = 500;

  private final Contender who;
  private final Part part;
  private final Pace pace;
  private final Map<Measure, Double> noted = new EnumMap<>(Measure.class);

  Session(Contender who, Part part, Pace pace) {
    this.who = who;
    this.part = part;
    this.pace = pace;
  }

  /** Starts the server, and returns all that was measured of it. */
  Map<Measure, Double> measure(Path scratch) throws IOException {
    try (Running server = who.start(scratch)) {
      var others = new Others(server.usage());
      switch (part) {
        case MEMORY -> memory(server);
        case STEADY -> steady(server);
        case SPEED_2, SPEED_20, SPEED_200, SPEED_2000 -> speed(server);
      }
      note(Measure.OTHERS_PERCENT, 100 * others.share());
      return noted;
    }
  }

  private void note(Measure what, double value) {
    noted.put(what, value);
  }

  private Crowd crowd(Running server) throws IOException {
    return new Crowd(server.port(), who.dialect(), Math.min(MOST_SPEAKERS, part.clients()));
  }

  private void rehearse(Running server) throws IOException {
    try (Crowd crowd = crowd(server)) {
      crowd.comeIn(Math.min(REHEARSAL, part.clients()), "early");
      crowd.join();
      crowd.settle(server.usage());
    }
    try (Crowd nobody = crowd(server)) {
      nobody.settle(server.usage());
    }
  }

  private void speed(Running server) throws IOException {
    rehearse(server);
    try (Crowd crowd = crowd(server)) {
      comeIn(server, crowd);
      var speech = new Speech(crowd);
      double perSecond = speech.warmUp(pace.warmUpSeconds());
      crowd.settle(server.usage());
      double messages = perSecond * pace.seconds() / (crowd.size() - 1);
      speak(server, speech, (long) Math.max(messages, 20), 0);
    }
  }

  private void comeIn(Running server, Crowd crowd) throws IOException {
    double cpu = server.usage().cpuSeconds();
    long begun = System.nanoTime();
    crowd.comeIn(part.clients(), "load");
    crowd.join();
    if (who.dialect() == Dialect.IRC) {
      note(Measure.JOIN_SECONDS, (System.nanoTime() - begun) / 1e9);
      note(Measure.JOIN_CPU, server.usage().cpuSeconds() - cpu);
    }
    crowd.settle(server.usage());
    note(Measure.TOLD_SECONDS, (crowd.lastRead() - begun) / 1e9);
    note(Measure.TOLD_CPU, server.usage().cpuSeconds() - cpu);
  }

  private void steady(Running server) throws IOException {
    try (Crowd crowd = crowd(server)) {
      crowd.comeIn(part.clients(), "load");
      crowd.join();
      crowd.settle(server.usage());
      var speech = new Speech(crowd);
      speech.warmUp(pace.warmUpSeconds());
      speech.say(RATE, RATE);
      crowd.settle(server.usage());
      speak(server, speech, RATE * pace.steadySeconds(), RATE);
      note(Measure.MEDIAN_MICROS, crowd.tally().percentile(0.5));
      note(Measure.MOST_MICROS, crowd.tally().percentile(0.99));
    }
  }

  private void speak(Running server, Speech speech, long messages, int rate) throws IOException {
    var own = new Usage(ProcessHandle.current().pid());
    double cpu = server.usage().cpuSeconds();
    double ownCpu = own.cpuSeconds();
    double seconds = speech.say(messages, rate);
    double deliveries = messages * (part.clients() - 1.0);
    note(Measure.DELIVERIES_PER_SECOND, deliveries / seconds);
    note(Measure.SERVER_MICROS, (server.usage().cpuSeconds() - cpu) * 1e6 / deliveries);
    note(Measure.LOAD_MICROS, (own.cpuSeconds() - ownCpu) * 1e6 / deliveries);
  }

  private void memory(Running server) throws IOException {
    try (Crowd crowd = crowd(server)) {
      crowd.settle(server.usage());
      long empty = server.usage().residentKib();
      crowd.comeIn(part.clients(), "load");
      crowd.settle(server.usage());
      if (who.dialect() == Dialect.IRC) {
        note(Measure.IDLE_KIB, each(server, empty));
      }
      crowd.join();
      crowd.settle(server.usage());
      note(Measure.JOINED_KIB, each(server, empty));
    }
  }

  private double each(Running server, long empty) throws IOException {
    return (double) (server.usage().residentKib() - empty) / part.clients();
  }
}
