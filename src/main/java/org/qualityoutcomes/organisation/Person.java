package org.qualityoutcomes.organisation;

/** A person with an account; {@code username} is the engine's user id. */
public record Person(String username, String name, String email) {}
