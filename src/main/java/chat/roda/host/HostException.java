package chat.roda.host;

/** A room cannot be hosted; {@link #problem} has its own sentence for the person. */
public final class HostException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  /** Why not. */
  public enum Problem {
    /** Another program has the port. */
    PORT_IN_USE,
    /** The system does not let this person take the port. */
    NOT_PERMITTED,
    /** This machine has no such address. */
    NO_SUCH_ADDRESS,
    /** The file of the accounts makes no sense; the exception's message begins with its path. */
    ACCOUNTS,
    /** Something else; the exception's message is the system's own. */
    OTHER
  }

  HostException(Problem problem, Throwable cause) {
    super(cause.getMessage(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
