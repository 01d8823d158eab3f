package chat.roda;

import java.time.Duration;
import java.util.List;

/** Looks with Jazzer, for long, for input that breaks something. */
public final class LongFuzz {
  private LongFuzz() {}

  /** Arguments: how many seconds each target has, and which targets where not all are wanted. */
  public static void main(String[] args) throws Exception {
    var time = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 150);
    List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
    boolean clean = true;
    for (String target : wanted.isEmpty() ? Fuzzing.TARGETS : wanted) {
      Fuzzing.Result result = Fuzzing.run(target, time, -1);
      clean &= result.isClean();
      if (!result.isClean()) {
        result.output().forEach(System.out::println);
      }
      System.out.printf(
          "%-32s %,12d executions in %d s: %s%n",
          target,
          result.executions(),
          result.time().toSeconds(),
          result.isClean() ? "nothing found" : "FOUND");
    }
    System.exit(clean ? 0 : 1);
  }
}
