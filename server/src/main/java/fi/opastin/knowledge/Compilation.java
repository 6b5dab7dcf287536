package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import java.util.List;

/** What came of compiling a draft. */
public sealed interface Compilation {

  /** Everything that was found, errors first. */
  List<Finding> findings();

  /** It may go live; the findings are warnings only. */
  record Compiled(Knowledge knowledge, List<Finding> findings) implements Compilation {
    public Compiled {
      findings = List.copyOf(findings);
    }
  }

  /** It may not: at least one finding is an error. */
  record Rejected(List<Finding> findings) implements Compilation {
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
