package org.accede.paper.form;

import java.time.LocalDate;
import java.util.List;

/**
 * A workbook to be filled in: its structure is locked, and so is every cell that is not to be filled in.
 *
 * @param asOf the day that the file is to carry
 */
public record FormBook(String title, LocalDate asOf, List<FormSheet> sheets) {}
