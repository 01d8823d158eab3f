package chat.roda.host.account;

import chat.roda.irc.CaseMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nicknames that are registered, and the channels that they made. Kept in a file that only
 * grows, a line for each. The hub's thread alone, but for what is said to be off it.
 */
public final class Accounts {
  /** So that nobody can fill the memory with them. */
  private static final int MAX = 100_000;

  private static final System.Logger LOG = System.getLogger(Accounts.class.getName());
  private static final String ACCOUNT = "account";
  private static final String CHANNEL = "channel";

  private final AccountRules rules;
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final byte[] secret = new byte[32];

  /** A nickname as its owner spelt it, and what is kept of its password. */
  public record Account(String name, Credentials credentials) {}

  public Accounts(AccountRules rules) {
    this.rules = rules;
    new SecureRandom().nextBytes(secret);
    rules.file().ifPresent(this::read);
  }

  public AccountRules rules() {
    return rules;
  }

  public Optional<Account> find(String name) {
    return Optional.ofNullable(accounts.get(CaseMapping.fold(name)));
  }

  /** Whether a name is registered, and by somebody else than who is signed in to that account. */
  public boolean keeps(String name, Optional<String> signedIn) {
    return find(name).filter(owned -> !signedIn.equals(Optional.of(owned.name()))).isPresent();
  }

  /** What a password for this name is compared with, also where there is no such account. */
  public Credentials credentialsFor(String name) {
    return find(name)
        .map(Account::credentials)
        .orElseGet(() -> Credentials.ofNobody(secret, CaseMapping.fold(name)));
  }

  /** Registers a name that is free; false where there are too many. */
  public boolean add(String name, Credentials credentials) {
    if (accounts.size() >= MAX) {
      return false;
    }
    accounts.put(CaseMapping.fold(name), new Account(name, credentials));
    write(ACCOUNT + " " + name + " " + credentials.encode());
    return true;
  }

  /** The account that made a channel. */
  public Optional<String> ownerOf(String channel) {
    return Optional.ofNullable(owners.get(CaseMapping.fold(channel)));
  }

  /** Remembers who made a channel; the first one counts. */
  public void own(String channel, String account) {
    if (owners.size() < MAX && owners.putIfAbsent(CaseMapping.fold(channel), account) == null) {
      write(CHANNEL + " " + channel + " " + account);
    }
  }

  private void read(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      Files.readAllLines(file, StandardCharsets.UTF_8).forEach(this::understand);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "reading the accounts", e);
    }
  }

  private void understand(String line) {
    String[] words = line.split(" ");
    if (words.length != 3) {
      return;
    }
    if (words[0].equals(ACCOUNT)) {
      Credentials.decode(words[2])
          .ifPresent(it -> accounts.put(CaseMapping.fold(words[1]), new Account(words[1], it)));
    } else if (words[0].equals(CHANNEL)) {
      owners.put(CaseMapping.fold(words[1]), words[2]);
    }
  }

  private void write(String line) {
    if (rules.file().isEmpty()) {
      return;
    }
    Path file = rules.file().get();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(
          file,
          List.of(line),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "keeping an account", e);
    }
  }
}
