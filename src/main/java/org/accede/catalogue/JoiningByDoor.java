package org.accede.catalogue;

import java.util.List;

/**
 * How a State joins a treaty through one of its doors.
 *
 * @param door its id, such as member or invitation
 * @param signs whether the State signs first
 * @param deposits the instrument that it deposits; several where the door leaves it open
 */
public record JoiningByDoor(String door, boolean signs, List<ConsentInstrument> deposits) {}
