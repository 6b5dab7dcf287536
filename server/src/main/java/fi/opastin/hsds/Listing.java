package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list in the envelope of HSDS. Immutable.
 *
 * @param all the whole list
 * @param page which page, from 1; one beyond the last is empty
 * @param perPage how many items a page has, at least 1
 */
public record Listing<T>(List<T> all, int page, int perPage) {

  public Listing {
    all = List.copyOf(all);
    if (page < 1 || perPage < 1) {
      throw new IllegalArgumentException("Pages are counted from 1 and have at least one item");
    }
  }

  /** The whole list as its only page. */
  public static <T> Listing<T> whole(List<T> all) {
    return new Listing<>(all, 1, Math.max(1, all.size()));
  }

  /** The items of the page. */
  public List<T> items() {
    long start = Math.min(all.size(), (page - 1L) * perPage);
    return all.subList((int) start, (int) Math.min(all.size(), start + perPage));
  }

  /** The envelope with the items written one by one. */
  public ObjectNode json(Function<T, ObjectNode> writer) {
    int pages = (all.size() + perPage - 1) / perPage;
    List<T> items = items();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total_items", all.size());
    json.put("total_pages", pages);
    json.put("page_number", page);
    json.put("size", items.size());
    json.put("first_page", page == 1);
    json.put("last_page", page >= pages);
    json.put("empty", items.isEmpty());
    ArrayNode contents = json.putArray("contents");
    items.forEach(item -> contents.add(writer.apply(item)));
    return json;
  }
}
