package io.github.legstat.samples;

/**
 * A table somebody keeps by hand: renamed columns, columns of their own, day before month, and
 * every word spelled as it came to mind.
 */
final class HandMadeTable {

  static final String TEXT =
      """
      S.No,Call Sid,Call Direction,Virtual Number,Caller,Agent Name,Start Time,Duration (seconds),\
      Talk Time,Call Status,Leg 1 Status,Leg 2 Status,Branch,Remarks
      1,a1f0c3d2e4b5968778695a4b3c2d1e01,Incoming,08010000101,06100012345,Anjali,\
      16-11-2026 08:04:10,171,138,Completed,Completed,answered,Main Road,
      2,a1f0c3d2e4b5968778695a4b3c2d1e02,Incoming,08010000101,6100012345,Farhan,\
      16-11-2026 08:31:52,52,0,Completed,Completed,No Answer,Main Road,"asked for fasting hours,
      call again after 4"
      3,a1f0c3d2e4b5968778695a4b3c2d1e03,INCOMING,08010000101,916100012345,Lakshmi,\
      16-11-2026 08:40:05,44,0,COMPLETED,COMPLETED,NO_ANSWER,Main Road,
      4,a1f0c3d2e4b5968778695a4b3c2d1e04,incoming,08010000101,+91 61000 12345,Ritu,\
      16-11-2026 09:12:33,33,0,completed,completed,NA (Busy),Main Road,same person as above
      5,a1f0c3d2e4b5968778695a4b3c2d1e05,in,08010000101,00916100012345,Anjali,16-11-2026 09:31:47,\
      204,176,completed,Answered,ANSWERED,Main Road,at last
      6,a1f0c3d2e4b5968778695a4b3c2d1e06,Incoming,08010000101,06100023456,,16-11-2026 09:40:20,\
      18,0,Call Attempt,Completed,N/A,Main Road,
      7,a1f0c3d2e4b5968778695a4b3c2d1e07,Incoming,08010000101,06100034567,,16-11-2026 09:58:01,\
      36,0,Missed_Call,Completed,-,Main Road,\
      "all ""toggled off"" for the staff meeting"
      8,a1f0c3d2e4b5968778695a4b3c2d1e08,Incoming,08010000102,06100045678,Meena,\
      16-11-2026 10:03:15,39,0,completed,Busy,NA (No answer),Clinic,
      9,a1f0c3d2e4b5968778695a4b3c2d1e09,Incoming,08010000102,06100045678,Meena,\
      16-11-2026 10:05:09,41,0,completed,no answer,unanswered,Clinic,
      10,a1f0c3d2e4b5968778695a4b3c2d1e10,Incoming,08010000102,06100056789,Gurpreet,\
      16-11-2026 10:22:48,9,0,completed,BUSY,cancelled,Clinic,hung up
      11,a1f0c3d2e4b5968778695a4b3c2d1e11,Incoming,08010000103,06100067890,Joseph,\
      16-11-2026 10:45:30,27,0,Completed,Completed,Switched Off,Home visits,Joseph was on the road
      12,a1f0c3d2e4b5968778695a4b3c2d1e12,Incoming,08010000103,06100067890,Sandeep,\
      16-11-2026 10:47:11,31,0,Completed,Completed,NA (Failed),Home visits,
      13,a1f0c3d2e4b5968778695a4b3c2d1e13,Outgoing,08010000103,06199000005,"Nair, Bhaskaran",\
      16-11-2026 11:02:56,95,62,Completed,Completed,Completed,Home visits,our side is rung first
      14,a1f0c3d2e4b5968778695a4b3c2d1e14,OUTGOING,08010000103,06199000005,Mrs. Lobo,\
      16-11-2026 11:06:40,48,0,No Answer,Completed,No_Answer,Home visits,
      15,a1f0c3d2e4b5968778695a4b3c2d1e15,outgoing,08010000103,06199000006,Mr. Patil,\
      16-11-2026 11:15:22,12,0,FAILED,Completed,Cancelled,Home visits,
      16,a1f0c3d2e4b5968778695a4b3c2d1e16,Outgoing,08010000103,06199000006,Mr. Patil,\
      16-11-2026 11:18:03,30,0,no answer,Unanswered,None,Home visits,Joseph missed his own phone
      17,a1f0c3d2e4b5968778695a4b3c2d1e17,outbound,08010000103,06199000006,Mr. Patil,\
      16-11-2026 11:29:35,8,0,Busy,Busy,nil,Home visits,
      18,a1f0c3d2e4b5968778695a4b3c2d1e18,Incoming,08010000101,06100078901,,16-11-2026 11:41:19,\
      22,0,VoiceMail,Completed,undefined,Main Road,"wants a duplicate bill; GST number needed"
      19,a1f0c3d2e4b5968778695a4b3c2d1e19,Incoming,08010000101,06100089012,Farhan,\
      16-11-2026 11:58:44,,,In Progress,,,Main Road,still talking when I saved this
      20,a1f0c3d2e4b5968778695a4b3c2d1e20,,08010000101,06100090123,Ritu,16-11-2026 12:10:02,\
      61,30,Completed,Completed,Completed,Main Road,direction not noted
      """;

  private HandMadeTable() {}
}
