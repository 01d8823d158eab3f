package chat.roda.host.room;

import chat.roda.irc.CaseMapping;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has which nickname, also of those who are only about to come in. The hub's thread alone. */
public final class Nicknames {
  private final Map<String, Person> holders = new HashMap<>();

  Collection<Person> holders() {
    return Collections.unmodifiableCollection(holders.values());
  }

  /** Who has this nickname, in the room or about to be. */
  public Optional<Person> find(String nickname) {
    return Optional.ofNullable(holders.get(CaseMapping.fold(nickname)));
  }

  /** Whether nobody else has this nickname, or one that differs only in case. */
  public boolean isFree(String nickname, Person forWhom) {
    return find(nickname).filter(holder -> !holder.equals(forWhom)).isEmpty();
  }

  /** Gives somebody a valid, free nickname instead of the one that they have. */
  public void take(Person person, String nickname) {
    drop(person);
    holders.put(CaseMapping.fold(nickname), person);
    person.setNickname(nickname);
  }

  /** Takes the nickname from somebody who is not in the room. */
  public void drop(Person person) {
    holders.remove(CaseMapping.fold(person.nickname()), person);
    person.setNickname("");
  }
}
