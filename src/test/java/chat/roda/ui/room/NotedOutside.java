package chat.roda.ui.room;

import chat.roda.ui.conversation.Outside;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Notes the addresses that would be opened.
 *
 * @param typing whether the others may know that we are typing
 */
record NotedOutside(List<String> browsed, BooleanSupplier typing) implements Outside {
  @Override
  public void browse(String address) {
    browsed.add(address);
  }

  @Override
  public Optional<String> invitation() {
    return Optional.of("192.168.0.12");
  }

  @Override
  public boolean tellsTyping() {
    return typing.getAsBoolean();
  }
}
