package fi.opastin.answering;

import fi.opastin.understanding.Situation;

/**
 * What is done in a turn and what is known after it.
 *
 * @param outcome what we do
 * @param next the situation before the next turn
 */
public record Turn(Outcome outcome, Situation next) {}
