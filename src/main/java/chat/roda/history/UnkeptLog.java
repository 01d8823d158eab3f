package chat.roda.history;

import java.util.List;
import java.util.Optional;

/** Stands in for a log that cannot be opened: remembers as long as the program runs. */
final class UnkeptLog implements MessageLog {
  private final MemoryLog memory = new MemoryLog();
  private final LogProblem problem;

  UnkeptLog(LogProblem problem) {
    this.problem = problem;
  }

  @Override
  public void append(List<Entry> batch) {
    memory.append(batch);
  }

  @Override
  public List<Entry> find(HistoryQuery query) {
    return memory.find(query);
  }

  @Override
  public Optional<String> lastId() {
    return memory.lastId();
  }

  @Override
  public Optional<LogProblem> problem() {
    return Optional.of(problem);
  }

  @Override
  public void close() {}
}
