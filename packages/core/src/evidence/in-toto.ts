/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const statementType = 'https://in-toto.io/Statement/v1';

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';

/**
 * The predicate has no field for the test type. It has the configuration of a run, as a list of resources. The test type is one of them,
 * identified by this URI and its name.
 */
export const testKindUri = 'https://gradus.dev/tests/';

/**
 * Further facts about a run are in the annotations of that resource, which are intended for policies. They are in one member with our
 * name, as the rules for extension fields require. https://github.com/in-toto/attestation/blob/main/spec/v1/README.md#parsing-rules
 */
export const annotation = 'gradus';

/** A report from which a statement was created is a resource of this media type, with its digest. */
export const junitMediaType = 'application/x.junit+xml';

/** The name of a subject: the document that was tested. */
export const subjectPrefix = 'Change/';
