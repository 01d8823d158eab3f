package chat.roda.app.log;

/**
 * The loggers of the program and of what it runs on. The JDK makes it when something is logged for
 * the first time, and {@code java.util.logging} is loaded only then: a start at which nothing goes
 * wrong pays for neither.
 */
public final class ProgramLoggers extends System.LoggerFinder {
  /** Made by the JDK, which knows it from the module's descriptor. */
  public ProgramLoggers() {}

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new ProgramLogger(name);
  }
}
