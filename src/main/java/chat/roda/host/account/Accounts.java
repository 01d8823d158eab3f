package chat.roda.host.account;

import chat.roda.irc.CaseMapping;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nicknames that are registered, and the channels that they made. Kept in a file that only
 * grows, a line for each. The hub's thread alone.
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
  private final Optional<AccountFile> file;

  /** A nickname as its owner spelt it, and what is kept of its password. */
  public record Account(String name, Credentials credentials) {}

  private Accounts(AccountRules rules) {
    this.rules = rules;
    this.file = rules.file().filter(_ -> rules.allowed()).map(AccountFile::new);
    new SecureRandom().nextBytes(secret);
  }

  /**
   * Those that are kept in the file, if there is one and accounts are wanted.
   *
   * @throws FileSystemException where it cannot be understood, with the file in its message: with
   *     some of the accounts alone, anybody could register the names of the others
   */
  public static Accounts open(AccountRules rules) throws FileSystemException {
    var accounts = new Accounts(rules);
    if (accounts.file.isPresent()) {
      accounts.read(accounts.file.get());
    }
    return accounts;
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

  /** Registers a name that is free; false where there are too many, or it cannot be kept. */
  public boolean add(String name, Credentials credentials) {
    if (accounts.size() >= MAX || !write(ACCOUNT + " " + name + " " + credentials.encode())) {
      return false;
    }
    accounts.put(CaseMapping.fold(name), new Account(name, credentials));
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

  private void read(AccountFile from) throws FileSystemException {
    List<String> lines = from.read();
    for (int i = 0; i < lines.size(); i++) {
      if (!understands(lines.get(i))) {
        throw from.wrong(Integer.toString(i + 1));
      }
    }
  }

  private boolean understands(String line) {
    String[] words = line.split(" ");
    if (words.length != 3) {
      return false;
    }
    String name = CaseMapping.fold(words[1]);
    if (words[0].equals(CHANNEL)) {
      owners.put(name, words[2]);
      return true;
    }
    Optional<Credentials> credentials = Credentials.decode(words[2]);
    credentials.ifPresent(it -> accounts.put(name, new Account(words[1], it)));
    return words[0].equals(ACCOUNT) && credentials.isPresent();
  }

  private boolean write(String line) {
    try {
      if (file.isPresent()) {
        file.get().add(line);
      }
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "keeping an account: {0}", e.toString());
      return false;
    }
  }
}
