package chat.roda.ui.people;

import chat.roda.client.Member;
import java.util.ArrayList;
import java.util.List;

/** A row of the people list. */
sealed interface PeopleRow {
  /** Begins those who are here, or those who are away. */
  record Heading(boolean away, int count) implements PeopleRow {}

  /** Somebody. */
  record Person(Member member) implements PeopleRow {}

  /** Those who are here, then those who are away, each part under its heading. */
  static List<PeopleRow> of(List<Member> members) {
    List<PeopleRow> rows = new ArrayList<>();
    addPart(rows, members, false);
    addPart(rows, members, true);
    return rows;
  }

  private static void addPart(List<PeopleRow> rows, List<Member> members, boolean away) {
    List<Member> part = members.stream().filter(m -> m.away() == away).toList();
    if (!part.isEmpty()) {
      rows.add(new Heading(away, part.size()));
      part.forEach(member -> rows.add(new Person(member)));
    }
  }
}
