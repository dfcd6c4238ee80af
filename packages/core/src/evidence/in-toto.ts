/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const statementType = 'https://in-toto.io/Statement/v1';

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';

/**
 * The predicate knows no kinds of tests. It knows the configuration that a run was made with, as a list of resources: the kind is
 * one of them, by this URI and its name.
 */
export const testKindUri = 'https://gradus.dev/tests/';

/**
 * Further facts about a run are in the annotations of that resource, which are meant for policies. They are one member with our
 * name, as the rules for extension fields require. https://github.com/in-toto/attestation/blob/main/spec/v1/README.md#parsing-rules
 */
export const annotation = 'gradus';

/** A report that a statement was made from is a resource of this media type, with its digest. */
export const junitMediaType = 'application/x.junit+xml';

/** What a subject is called: the document that was tested. */
export const subjectPrefix = 'Change/';
