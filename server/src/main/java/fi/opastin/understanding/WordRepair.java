package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Typos;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a known word in the place of an unknown one that is one slip of the finger away: candidates
 * by the deletion neighbourhood (Garbe 2012, SymSpell; after Mor and Fraenkel 1982), the most
 * frequent wins. A word whose stem is known is only an inflection that nobody wrote yet, and stays.
 * Immutable once built, safe to share.
 */
final class WordRepair {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  private final Stems stems;
  private final Set<String> known = new HashSet<>();
  private final String[] words;
  private final int[] counts;

  /**
   * Open addressing from the hash of a word with one letter left out to the first entry of its
   * chain.
   */
  private final long[] hashes;

  private final int[] heads;
  private final int[] nexts;
  private final int[] entryWords;
  private int entries;

  WordRepair(List<Reading> phrases, Stems stems) {
    this.stems = stems;
    Map<String, Integer> frequencies = new HashMap<>();
    for (Reading phrase : phrases) {
      for (Token token : phrase.utterance().tokens()) {
        known.add(token.folded());
        known.add(stem(token, phrase.language()));
        int length = token.folded().length();
        if (length >= SHORTEST && length <= LONGEST && !token.isNumber()) {
          frequencies.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    words = frequencies.keySet().stream().sorted().toArray(String[]::new);
    counts = Arrays.stream(words).mapToInt(frequencies::get).toArray();
    int size = Arrays.stream(words).mapToInt(word -> word.length() + 1).sum();
    int slots = Integer.highestOneBit(Math.max(16, size) * 2 - 1) << 1;
    hashes = new long[slots];
    heads = new int[slots];
    nexts = new int[size + 1];
    entryWords = new int[size + 1];
    for (int w = 0; w < words.length; w++) {
      index(Utterance.fold(words[w]), w);
    }
  }

  private String stem(Token token, Language language) {
    return "=" + Utterance.fold(stems.of(token.text(), language));
  }

  private void index(String folded, int word) {
    for (int left = -1; left < folded.length(); left++) {
      long hash = hash(folded, left);
      int slot = slot(hash);
      hashes[slot] = hash;
      entryWords[++entries] = word;
      nexts[entries] = heads[slot];
      heads[slot] = entries;
    }
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The hash of a word without the letter at {@code left}, or of all of it when that is -1. */
  private static long hash(String word, int left) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      if (i != left) {
        hash = hash * 1_000_003 + word.charAt(i);
      }
    }
    return hash == 0 ? 1 : hash;
  }

  /**
   * The same tokens with unknown words repaired where that can be done; the very list when nothing
   * is.
   */
  List<Token> repaired(List<Token> tokens, Language language) {
    List<Token> repaired = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isStrange(token, language)) {
        String better = nearest(token.folded());
        if (better != null) {
          repaired = repaired == null ? new ArrayList<>(tokens) : repaired;
          repaired.set(
              i,
              new Token(
                  better, Utterance.fold(better), token.capital(), token.start(), token.end()));
        }
      }
    }
    return repaired == null ? tokens : repaired;
  }

  private boolean isStrange(Token token, Language language) {
    int length = token.folded().length();
    return length >= SHORTEST
        && length <= LONGEST
        && !token.isNumber()
        && !known.contains(token.folded())
        && !known.contains(stem(token, language));
  }

  private String nearest(String folded) {
    int best = -1;
    for (int left = -1; left < folded.length(); left++) {
      int slot = slot(hash(folded, left));
      for (int entry = heads[slot]; entry != 0; entry = nexts[entry]) {
        int word = entryWords[entry];
        boolean better = best < 0 || counts[word] > counts[best];
        if (better && Typos.within(folded, Utterance.fold(words[word]), false)) {
          best = word;
        }
      }
    }
    return best < 0 ? null : words[best];
  }
}
