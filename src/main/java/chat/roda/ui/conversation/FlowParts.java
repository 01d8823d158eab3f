package chat.roda.ui.conversation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;

/**
 * The words of a message as they stand in its flow at a moment, in which a picture takes one place.
 */
record FlowParts(List<Part> parts) {
  /** Stands for a picture. */
  private static final String PICTURE = "\uFFFC";

  /**
   * Words, or a picture.
   *
   * @param read what a person reads there
   */
  record Part(Node node, WordRange place, String read) {
    private String standing() {
      return node instanceof Text ? read : PICTURE;
    }

    /** Of a picture all is read or nothing. */
    private String read(WordRange range) {
      WordRange some = range.within(place.start(), place.end());
      return some.isEmpty()
          ? ""
          : node instanceof Text
              ? read.substring(some.start() - place.start(), some.end() - place.start())
              : read;
    }
  }

  FlowParts {
    parts = List.copyOf(parts);
  }

  /**
   * The parts that {@code flow} consists of.
   *
   * @param signs what is read in the place of each that is no text, in their order
   */
  static FlowParts of(List<Node> flow, List<String> signs) {
    List<Part> parts = new ArrayList<>();
    Iterator<String> sign = signs.iterator();
    int at = 0;
    for (Node node : flow) {
      if (node.isManaged()) {
        String read = node instanceof Text words ? words.getText() : sign.next();
        int end = at + (node instanceof Text ? read.length() : 1);
        parts.add(new Part(node, new WordRange(at, end), read));
        at = end;
      }
    }
    return new FlowParts(parts);
  }

  /** All of it. */
  WordRange whole() {
    return parts.isEmpty() ? WordRange.NONE : new WordRange(0, parts.getLast().place().end());
  }

  /** What a person reads in {@code range}. */
  String read(WordRange range) {
    return parts.stream().map(part -> part.read(range)).collect(Collectors.joining());
  }

  /** The word at {@code place}; what looks different from the words around it is one. */
  WordRange wordAt(int place) {
    int at = Math.clamp(place, 0, Math.max(0, whole().end() - 1));
    return parts.stream()
        .filter(part -> part.place().end() > at)
        .findFirst()
        .map(part -> isOneWord(part.node()) ? part.place() : wordAround(at))
        .orElse(WordRange.NONE);
  }

  private static boolean isOneWord(Node node) {
    List<String> classes = node.getStyleClass();
    return classes.contains("message-link") || classes.contains("message-mention");
  }

  private WordRange wordAround(int place) {
    BreakIterator words = BreakIterator.getWordInstance();
    words.setText(parts.stream().map(Part::standing).collect(Collectors.joining()));
    int end = words.following(place);
    return new WordRange(words.previous(), end);
  }
}
