//! `practicectl policy check`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn departures_are_listed_with_their_source_and_the_exit_is_zero() {
    let sandbox = Sandbox::new();
    sandbox.run("practicectl policy check", &expect![[r#"
        RULE                  VALUE                                            DEPARTS  RECOMMENDED                                                          SOURCE
        min_length            15 characters                                             at least 15 characters if the password is the only factor            NIST SP 800-63B-4, 3.1.1.2
        password_expiry_days  never                                                     no change by the calendar, only after a compromise                   NIST SP 800-63B-4, 3.1.1.2
        composition           no rules; a strength estimate with its reason             no rules on kinds of characters; common words refused                NIST SP 800-63B-4, 3.1.1.2
        reuse                 5 passwords                                               procedures for creating, changing and safeguarding passwords         45 CFR 164.308(a)(5)(ii)(D)
        temporary_days        7 days                                                    a password that is handed out lives for a short time and works once  OWASP ASVS 5.0, 6.4.1
        attempts              5 attempts; the last one locks                            no more than 100 failed attempts in a row                            NIST SP 800-63B-4, 3.2.2
        log_in_monitoring     failed sign-ins are in the history                        procedures for monitoring log-in attempts                            45 CFR 164.308(a)(5)(ii)(C)
        second_factor         none                                             yes      two factors if personal information is at stake                      NIST SP 800-63B-4, 2.2; 45 CFR 164.312(d)
        idle_minutes          15 minutes                                                an end after at most one idle hour; automatic log-off                NIST SP 800-63B-4, 2.2.3; 45 CFR 164.312(a)(2)(iii)
        session_hours         12 hours; a service session up to 90 days        yes      a new sign-in after at most 24 hours                                 NIST SP 800-63B-4, 2.2.3
        termination           deactivation and lock end open sessions at once           procedures for ending access when employment ends                    45 CFR 164.308(a)(3)(ii)(C)
        unique_user           one login email per person, never given again             a unique name for each user                                          45 CFR 164.312(a)(2)(i)
        emergency_access      recover, by the owner of the file                         a procedure for access in an emergency                               45 CFR 164.312(a)(2)(ii)
        audit_controls        a chained history of every change and refusal             records of activity that can be examined                             45 CFR 164.312(b)
        access_review         review access, when somebody runs it                      access is reviewed and modified                                      45 CFR 164.308(a)(4)(ii)(C)
        --- stderr
        2 of 15 rules differ; this is not a statement of compliance
        --- exit 0
    "#]]);
    sandbox.succeeds(
        "practicectl policy set --min-length 8 --password-expiry 90 --reuse 0 --idle 2h --temporary 30d",
    );
    sandbox.run(
        "practicectl policy check -o csv --columns rule,value,departs",
        &expect![[r#"
            rule,value,departs␍
            min_length,8 characters,true␍
            password_expiry_days,90 days,true␍
            composition,no rules; a strength estimate with its reason,false␍
            reuse,0 passwords,true␍
            temporary_days,30 days,true␍
            attempts,5 attempts; the last one locks,false␍
            log_in_monitoring,failed sign-ins are in the history,false␍
            second_factor,none,true␍
            idle_minutes,120 minutes,true␍
            session_hours,12 hours; a service session up to 90 days,true␍
            termination,deactivation and lock end open sessions at once,false␍
            unique_user,"one login email per person, never given again",false␍
            emergency_access,"recover, by the owner of the file",false␍
            audit_controls,a chained history of every change and refusal,false␍
            access_review,"review access, when somebody runs it",false␍
            --- stderr
            7 of 15 rules differ; this is not a statement of compliance
            --- exit 0
        "#]],
    );
}
