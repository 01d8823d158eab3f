package chat.roda.ui.hosting;

/** A room could not be hosted. */
public final class HostProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final HostProblem problem;
  private final String detail;

  /**
   * @param detail what the problem is about, see {@link HostProblem}
   */
  public HostProblemException(HostProblem problem, String detail) {
    super(problem + " " + detail);
    this.problem = problem;
    this.detail = detail;
  }

  /**
   * @param detail what the system said, see {@link HostProblem}
   */
  public HostProblemException(HostProblem problem, String detail, Throwable cause) {
    super(problem + " " + detail, cause);
    this.problem = problem;
    this.detail = detail;
  }

  public HostProblem problem() {
    return problem;
  }

  public String detail() {
    return detail;
  }
}
