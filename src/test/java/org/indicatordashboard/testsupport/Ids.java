package org.indicatordashboard.testsupport;

/** Natural keys of the dataset that tests ask for. */
public final class Ids {

    public static final String PUTUO = "310107";
    public static final String YANGPU = "310110";
    public static final String HAINA_TOWN = "310107-haina";

    public static final String ACTION_PLAN = "putuo-action-plan-2022";
    public static final String WORK_PLAN_2024 = "putuo-work-plan-2024";

    public static final String ACTION_PLAN_TEXT = "putuo-fb-2022-16";
    public static final String REPLY_OF_2023 = "putuo-kw-2023-15";
    public static final String REPLY_WITHOUT_A_DATE = "putuo-kw-2024-29";

    public static final String BASE_STATIONS = "5g-outdoor-base-stations";
    public static final String BASE_STATIONS_OBSERVED = "310107-5g-outdoor-base-stations-2023-Q1";
    public static final String BASE_STATIONS_PROMISED = "putuo-2023-5g-outdoor-base-stations";
    public static final String SCENARIOS_PROMISED = "putuo-2023-application-scenarios";
    public static final String GOVERNANCE_SCENARIOS_PROMISED = "putuo-2023-governance-scenarios";
    public static final String CLUSTERS_PROMISED = "yangpu-hundred-billion-yuan-clusters";
    public static final String PROJECTS_OF_2024_PROMISED = "putuo-2024-new-demonstration-projects";

    private Ids() {}
}
