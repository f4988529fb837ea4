package org.spira.api.documents;

/** The names of the collections, all in one database. */
public record MongoCollections(
    String users,
    String models,
    String inferences,
    String results,
    String hospitals,
    String idempotencyKeys,
    String loginAttempts,
    String erasures,
    String auditTrail,
    String sessions) {}
