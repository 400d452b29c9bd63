package io.callboard.realname;

/** Documents that say who somebody is. */
public enum IdType {
    /** 居民身份证, GB 11643, its check digit verified. */
    ID_CARD,
    PASSPORT,
    /** 港澳居民来往内地通行证. */
    HKM_PERMIT,
    /** 台湾居民来往大陆通行证. */
    TW_PERMIT,
    /** 外国人永久居留身份证. */
    PR_CARD,
    /** 港澳台居民居住证. */
    HKMT_RESIDENCE,
    MILITARY,
    /** 户口本, for minors who have no card. */
    HOUSEHOLD_REGISTER
}
