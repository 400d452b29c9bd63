package io.callboard.show;

/** Papers that come with an application (营业性演出管理条例 art. 16 and the authorities' service guides). */
public enum DocumentKind {
    APPLICATION_FORM,
    LICENCE,
    PERFORMER_LIST,
    CONSENT,
    GUARDIAN_CONSENT,
    VENUE_PROOF,
    PROGRAMME,
    SAFETY_PLAN,
    STAGE_CERTIFICATE,
    APPROVAL_SCAN,
    PERMIT_SCAN
}
