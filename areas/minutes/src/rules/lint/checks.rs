//! The table of checks: what each is called, which rule and section it rests on, how much it weighs.

use super::{Check, Severity};

macro_rules! checks {
    ($($name:ident $id:literal $severity:ident $rule:literal $law:literal;)*) => {
        $(pub const $name: Check = Check { id: $id, severity: Severity::$severity, rule: $rule, law: $law };)*
        /// Every check, in the order of the minutes: front page, paragraphs, proceedings, reports, notices.
        pub const CHECKS: &[Check] = &[$($name),*];
    };
}

// An empty law point is practice, or the board's own order.
#[rustfmt::skip]
checks! {
    BOARD_MISSING          "lint-board-missing"          Error   "PROT-1"  "KL 5:65";
    DATE_MISSING           "lint-date-missing"           Error   "PROT-1"  "KL 5:65";
    PLACE_MISSING          "lint-place-missing"          Error   "PROT-1"  "KL 5:65";
    START_MISSING          "lint-start-missing"          Warning "PROT-1"  "KL 5:65";
    END_MISSING            "lint-end-missing"            Error   "PROT-1"  "KL 5:65, 4:27";
    END_BEFORE_START       "lint-end-before-start"       Error   "PROT-1"  "KL 5:65";
    TIME_UNREADABLE        "lint-time-unreadable"        Warning "PROT-1"  "KL 5:65";
    CHAIR_MISSING          "lint-chair-missing"          Error   "PROT-1"  "KL 5:65";
    CHAIR_ABSENT           "lint-chair-absent"           Error   "MEET-13" "KL 6:22";
    CHAIR_CHANGE           "lint-chair-change"           Note    "MEET-13" "KL 6:22";
    CHAIR_REMOTE           "lint-chair-remote"           Warning "MEET-4"  "KL 6:24, 5:16";
    SECRETARY_MISSING      "lint-secretary-missing"      Warning "PROT-1"  "KL 5:65";
    ADJUSTER_MISSING       "lint-adjuster-missing"       Error   "PROT-2"  "KL 5:69, 6:35";
    ADJUSTER_IS_CHAIR      "lint-adjuster-is-chair"      Error   "PROT-2"  "KL 5:69, 6:35";
    ADJUSTER_ABSENT        "lint-adjuster-absent"        Error   "PROT-2"  "KL 5:69, 6:35";
    ADJUSTER_NOT_DECIDING  "lint-adjuster-not-deciding"  Error   "PROT-2"  "KL 5:69, 6:35";
    ADJUSTER_DIFFERS       "lint-adjuster-differs"       Warning "PROT-2"  "KL 5:69, 6:35";
    ADJUSTER_SAME_PARTY    "lint-adjuster-same-party"    Note    "PROT-2"  "";
    PRESENT_MISSING        "lint-present-missing"        Error   "PROT-1"  "KL 5:66";
    PRESENT_TWICE          "lint-present-twice"          Warning "PROT-1"  "KL 5:66";
    PRESENCE_STRANGER      "lint-presence-stranger"      Warning "PROT-1"  "KL 5:66";
    MUNICIPALITY_MISSING   "lint-municipality-missing"   Note    "GN-7"    "KL 9:25";
    SUBSTITUTE_FOR_WHOM    "lint-substitute-for-whom"    Error   "GN-14"   "KL 5:66, 6:17";
    SERVED_TWICE           "lint-served-twice"           Error   "GN-14"   "KL 5:66, 6:17";
    SERVES_FOR_PRESENT     "lint-serves-for-present"     Error   "GN-14"   "KL 6:17";
    SUBSTITUTE_SPOKE       "lint-substitute-spoke"       Warning "GN-14"   "KL 6:17, 4:22";
    SUBSTITUTE_RECORDED    "lint-substitute-recorded"    Error   "GN-14"   "KL 6:17, 4:22";
    REMOTE_NOT_ALLOWED     "lint-remote-not-allowed"     Error   "MEET-4"  "KL 6:24, 5:16";
    PLACEHOLDER            "lint-placeholder"            Error   "PROT-1"  "KL 5:65, 5:67";
    TOO_MANY               "lint-too-many"               Error   "MEET-3"  "KL 6:27, 5:66";
    QUORUM                 "lint-quorum"                 Error   "MEET-3"  "KL 6:27";
    RECUSED_COUNTED        "lint-recused-counted"        Error   "MEET-8"  "KL 6:28–30";
    RECUSED_GROUND         "lint-recused-ground"         Error   "MEET-8"  "KL 6:28";
    PARTICIPANT_OUTSIDER   "lint-participant-outsider"   Error   "PROT-1"  "KL 5:66, 5:67";
    NUMBER_MISSING         "lint-number-missing"         Error   "PROT-16" "";
    NUMBER_FIRST           "lint-number-first"           Error   "PROT-16" "";
    NUMBER_GAP             "lint-number-gap"             Error   "PROT-16" "";
    NUMBER_REPEAT          "lint-number-repeat"          Error   "PROT-16" "";
    NUMBER_ORDER           "lint-number-order"           Error   "PROT-16" "";
    COVERS                 "lint-covers"                 Error   "PROT-1"  "KL 5:65, 5:66";
    AGENDA_MISSING         "lint-agenda-missing"         Error   "PROT-1"  "KL 5:66";
    NO_PARAGRAPHS          "lint-no-paragraphs"          Error   "PROT-1"  "KL 5:66";
    HEADING_MISSING        "lint-heading-missing"        Error   "PROT-1"  "KL 5:66";
    CASE_OTHER_BODY        "lint-case-other-body"        Error   "REG-2"   "OSL 5:1–2";
    CASE_ODD               "lint-case-odd"               Warning "REG-2"   "OSL 5:1–2";
    DECISION_MISSING       "lint-decision-missing"       Error   "PROT-1"  "KL 5:67 p. 4";
    DECISION_UNCERTAIN     "lint-decision-uncertain"     Warning "PROT-1"  "KL 5:67 p. 4";
    DECISION_EMPTY         "lint-decision-empty"         Error   "PROT-1"  "KL 5:67 p. 4";
    DECISION_LEANS         "lint-decision-leans"         Note    "PROT-1"  "KL 5:67 p. 4";
    DECISION_DIFFERS       "lint-decision-differs"       Error   "PROT-1"  "KL 5:67 p. 1";
    DISPATCH_MISSING       "lint-dispatch-missing"       Note    "PROT-1"  "";
    SECRET_NOT_TOLD        "lint-secret-not-told"        Warning "MEET-5"  "KL 6:25";
    MOTION_NO_NAME         "lint-motion-no-name"         Warning "PROT-1"  "KL 5:67 p. 1";
    MOTION_OUTSIDER        "lint-motion-outsider"        Warning "MEET-6"  "KL 4:22, 6:17";
    ORDER_MISSING          "lint-order-missing"          Error   "PROT-1"  "KL 5:67 p. 2";
    ORDER_NO_MAIN          "lint-order-no-main"          Error   "PROT-1"  "KL 5:67 p. 2";
    ORDER_UNKNOWN          "lint-order-unknown"          Error   "PROT-1"  "KL 5:67 p. 2";
    MOTION_NOT_PUT         "lint-motion-not-put"         Warning "PROT-1"  "KL 5:67 p. 2";
    VOTE_MISSING           "lint-vote-missing"           Error   "PROT-1"  "KL 5:67 p. 3";
    VOTE_IN_TEXT           "lint-vote-in-text"           Warning "PROT-1"  "KL 5:67 p. 3";
    VOTE_NO_SUM            "lint-vote-no-sum"            Error   "PROT-1"  "KL 5:67 p. 3";
    VOTE_NO_NAMES          "lint-vote-no-names"          Error   "PROT-1"  "KL 5:67 p. 5";
    VOTE_SUMS              "lint-vote-sums"              Error   "PROT-1"  "KL 5:67 p. 3";
    VOTE_COUNT             "lint-vote-count"             Error   "MEET-11" "KL 5:67 p. 3";
    VOTE_OUTSIDER          "lint-vote-outsider"          Error   "MEET-11" "KL 4:24–26, 6:17";
    VOTE_TWICE             "lint-vote-twice"             Error   "MEET-11" "KL 4:24–26";
    VOTE_PERSON_MISSING    "lint-vote-person-missing"    Error   "PROT-1"  "KL 5:67 p. 5";
    VOTE_OUTCOME           "lint-vote-outcome"           Error   "MEET-9"  "KL 5:55";
    VOTE_CLOSED            "lint-vote-closed"            Error   "MEET-9"  "KL 5:55";
    VOTE_OPEN              "lint-vote-open"              Error   "MEET-9"  "KL 5:55";
    TIE_NO_RULE            "lint-tie-no-rule"            Error   "MEET-9"  "KL 5:55, 5:56";
    TIE_BY_LOT             "lint-tie-by-lot"             Error   "MEET-9"  "KL 5:55";
    TIE_NONE               "lint-tie-none"               Warning "MEET-9"  "KL 5:55";
    CHAIR_ABSTAINED        "lint-chair-abstained"        Error   "MEET-11" "KL 4:24–26, 5:55";
    ABSTAIN_AUTHORITY      "lint-abstain-authority"      Error   "MEET-11" "KL 4:24–26";
    ELECTION_CASTING       "lint-election-casting"       Error   "MEET-9"  "KL 5:56";
    ELECTION_TIE           "lint-election-tie"           Error   "MEET-9"  "KL 5:56";
    ELECTION_SUM           "lint-election-sum"           Error   "MEET-9"  "KL 5:67 p. 3";
    ELECTION_COUNT         "lint-election-count"         Error   "MEET-9"  "KL 5:67 p. 3";
    ELECTION_RESULT        "lint-election-result"        Error   "MEET-9"  "KL 5:54, 5:56";
    LOT_MISSING            "lint-lot-missing"            Error   "MEET-9"  "KL 5:56";
    LOT_WRONG              "lint-lot-wrong"              Error   "MEET-9"  "KL 5:56";
    RESERVATION_NOT_PART   "lint-reservation-not-part"   Error   "MEET-12" "KL 4:27";
    RESERVATION_LATE       "lint-reservation-late"       Error   "MEET-12" "KL 4:27";
    RESERVATION_ABSTAINED  "lint-reservation-abstained"  Warning "MEET-12" "KL 4:27";
    RESERVATION_WON        "lint-reservation-won"        Warning "MEET-12" "KL 4:27";
    RESERVATION_NO_TIME    "lint-reservation-no-time"    Note    "MEET-12" "KL 4:27";
    URGENT_UNREPORTED      "lint-urgent-unreported"      Error   "MEET-14" "KL 6:39, 6:40";
    DELEGATION_GAP         "lint-delegation-gap"         Error   "PROT-14" "KL 6:40, 7:8";
    DELEGATION_OVERLAP     "lint-delegation-overlap"     Error   "PROT-14" "KL 6:40, 7:8";
    DELEGATION_COUNT       "lint-delegation-count"       Error   "PROT-14" "KL 6:40, 7:8";
    DELEGATION_NO_LIST     "lint-delegation-no-list"     Warning "PROT-14" "KL 6:40, 7:8";
    DELEGATION_PERIOD      "lint-delegation-period"      Error   "PROT-14" "KL 6:40, 7:8";
    DELEGATION_NO_PERIOD   "lint-delegation-no-period"   Warning "PROT-14" "KL 6:40, 7:8";
    ADJUSTED_EARLY         "lint-adjusted-early"         Error   "PROT-2"  "KL 5:69, 6:35";
    ADJUSTED_LATE          "lint-adjusted-late"          Warning "PROT-2"  "KL 5:69, 6:35";
    ADJUSTED_MISSING       "lint-adjusted-missing"       Note    "PROT-4"  "KL 8:12";
    NOTICE_UNADJUSTED      "lint-notice-unadjusted"      Error   "PROT-4"  "KL 8:12";
    NOTICE_EARLY           "lint-notice-early"           Error   "PROT-4"  "KL 8:12";
    NOTICE_LATE            "lint-notice-late"            Warning "PROT-4"  "KL 8:12, 9:32";
    NOTICE_PARTY           "lint-notice-party"           Error   "PROT-5"  "KL 9:32, 13:5";
    NOTICE_PARAGRAPH       "lint-notice-paragraph"       Warning "PROT-3"  "KL 8:12, 9:32";
    NOTICE_STRANGER        "lint-notice-stranger"        Warning "PROT-5"  "KL 9:32";
    NOTICE_ONE_FOR_ALL     "lint-notice-one-for-all"     Error   "PROT-5"  "KL 9:32, 13:5";
    NOTICE_PARTIES_UNKNOWN "lint-notice-parties-unknown" Note    "PROT-5"  "KL 9:32, 13:5";
    NOTICE_REMOVED_EARLY   "lint-notice-removed-early"   Error   "PROT-7"  "KL 8:12, 13:5";
    NOTICE_BACKWARDS       "lint-notice-backwards"       Error   "PROT-7"  "KL 8:12, 13:5";
    NOTICE_STORED          "lint-notice-stored"          Warning "PROT-4"  "KL 8:12";
}
