package fi.opastin;

import fi.opastin.directory.Directory;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.ptv.ContentTrial;
import fi.opastin.ptv.PtvPackStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges generated service files of a pack with the check that all content goes through. */
record ImportTrial(PackReader packs, String pack, LocalDate today) implements ContentTrial {

  @Override
  public Optional<Directory> curated() {
    return packs.readAs(PtvPackStore.folder(pack), Map.of()).directory();
  }

  @Override
  public List<Finding> findings(Map<String, String> files) {
    return KnowledgeCompiler.check(packs.readAs(PtvPackStore.folder(pack), files), today);
  }
}
