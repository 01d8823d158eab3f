package chat.roda.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class WhenSeenTest {
  private final Pane first = hidden();
  private final Pane second = hidden();
  private final Pane last = new Pane();
  private final Pane place = new Pane(last);

  private static Pane hidden() {
    var pane = new Pane();
    pane.setVisible(false);
    return pane;
  }

  @Test
  void aPartIsThereFromWhenItIsFirstVisible() {
    WhenSeen.add(place, first);
    assertThat(place.getChildren()).containsExactly(last);
    first.setVisible(true);
    first.setVisible(false);
    assertThat(place.getChildren()).containsExactly(last, first);
    first.setVisible(true);
    assertThat(place.getChildren()).containsExactly(last, first);
  }

  @Test
  void partsKeepTheirOrderWhicheverIsSeenFirst() {
    WhenSeen.addBefore(last, place, List.of(first, second));
    assertThat(place.getChildren()).containsExactly(last);
    second.setVisible(true);
    first.setVisible(true);
    assertThat(place.getChildren()).containsExactly(first, second, last);
  }
}
