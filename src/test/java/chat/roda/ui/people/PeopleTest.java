package chat.roda.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import chat.roda.client.Member;
import chat.roda.client.MemberRank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
  private final MemberList members = new MemberList();

  private static Member member(String nickname) {
    return new Member(nickname, MemberRank.NONE, false);
  }

  private List<String> shown() {
    members.publish();
    return members.shown().stream().map(Member::nickname).toList();
  }

  @Test
  void peopleStandInTheOrderOfTheirNicknames() {
    members.replaceAll(List.of(member("bruno"), member("Ana"), member("Zoe")));
    members.add(member("Carla"));
    assertThat(shown()).containsExactly("Ana", "bruno", "Carla", "Zoe");
  }

  @Test
  void aNicknameIsTheSameInAnyCase() {
    members.add(member("Ana"));
    members.add(member("Bruno"));
    assertThat(members.remove("ANA")).isTrue();
    assertThat(members.remove("ANA")).isFalse();
    assertThat(members.rename("bruno", "Zoe")).isTrue();
    members.setAway("zOE", true);
    members.publish();
    assertThat(members.shown()).containsExactly(new Member("Zoe", MemberRank.NONE, true));
  }

  @Test
  void manyChangesAreShownAtOnce() {
    List<Integer> sizes = new ArrayList<>();
    members.shown().addListener((ListChangeListener<Member>) c -> sizes.add(c.getList().size()));
    IntStream.range(0, 500).forEach(i -> members.add(member("guest" + i)));
    assertThat(sizes).isEmpty();
    members.publish();
    members.publish();
    assertThat(sizes).containsExactly(500);
  }

  @Test
  void aNicknameKeepsItsColour() {
    assertThat(NicknameColour.indexOf("Ana")).isEqualTo(NicknameColour.indexOf("aNA"));
    assertThat(NicknameColour.styleClassOf("Ana"))
        .isEqualTo("nickname-" + NicknameColour.indexOf("ana"));
  }

  @Test
  void theColoursAreSpreadOverPeople() {
    var count =
        IntStream.range(0, 1200)
            .mapToObj(i -> NicknameColour.indexOf("guest" + i))
            .collect(Collectors.groupingBy(i -> i, Collectors.counting()));
    assertThat(count).hasSize(NicknameColour.COUNT);
    assertThat(count.values()).allSatisfy(n -> assertThat(n).isBetween(60L, 140L));
  }

  @ParameterizedTest
  @CsvSource({"ana, A", "[bot], B", "João, J", "李, 李", "éric, É", "_, _", "🎉x, 🎉", "👍🏽, 👍🏽"})
  void aPictureShowsTheFirstLetter(String nickname, String initial) {
    assertThat(Initial.of(nickname)).isEqualTo(initial);
  }
}
