package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Replies that an import has had already, so that one that breaks off can go on where it was. */
interface PtvPages {

  /** The reply to a path, if it was kept. */
  Optional<JsonNode> kept(String path);

  /** Keeps a whole reply. */
  void keep(String path, JsonNode reply);
}
