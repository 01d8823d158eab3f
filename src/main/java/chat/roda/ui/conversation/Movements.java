package chat.roda.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who came in and went out, one after the other, with nothing said in between. Immutable. */
public record Movements(List<Move> moves) {
  /** How many people are told of in one line; the next one begins another line. */
  public static final int MAX_PEOPLE = 200;

  /** What somebody did, all in all. */
  public enum Step {
    CAME_IN,
    WENT_OUT,
    CAME_AND_WENT,
    CAME_BACK;

    private Step then(boolean in) {
      return switch (this) {
        case CAME_IN, CAME_AND_WENT -> in ? CAME_IN : CAME_AND_WENT;
        case WENT_OUT, CAME_BACK -> in ? CAME_BACK : WENT_OUT;
      };
    }
  }

  /**
   * One person's coming and going.
   *
   * @param reason what they said when they went; often empty
   */
  public record Move(String nickname, Step step, String reason) {}

  public Movements {
    moves = List.copyOf(moves);
  }

  /** Somebody came in. */
  public static Movements cameIn(String nickname) {
    return new Movements(List.of(new Move(nickname, Step.CAME_IN, "")));
  }

  /** Somebody went out; {@code reason} is often empty. */
  public static Movements wentOut(String nickname, String reason) {
    return new Movements(List.of(new Move(nickname, Step.WENT_OUT, reason)));
  }

  /** These movements and then {@code next}'s; empty where that is too much for one line. */
  Optional<Movements> then(Movements next) {
    List<Move> all = new ArrayList<>(moves);
    for (Move move : next.moves) {
      add(all, move);
    }
    return all.size() > MAX_PEOPLE ? Optional.empty() : Optional.of(new Movements(all));
  }

  private static void add(List<Move> all, Move move) {
    boolean in = move.step() == Step.CAME_IN;
    for (int i = 0; i < all.size(); i++) {
      Move known = all.get(i);
      if (known.nickname().equals(move.nickname())) {
        all.set(i, new Move(move.nickname(), known.step().then(in), move.reason()));
        return;
      }
    }
    all.add(move);
  }

  /** The nicknames of all of them. */
  List<String> people() {
    return moves.stream().map(Move::nickname).toList();
  }

  /** The nicknames of those who took {@code step}, in their order. */
  public List<String> who(Step step) {
    return moves.stream().filter(m -> m.step() == step).map(Move::nickname).toList();
  }
}
