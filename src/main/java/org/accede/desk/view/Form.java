package org.accede.desk.view;

/** A question that is being answered. */
public record Form(String id) {}
