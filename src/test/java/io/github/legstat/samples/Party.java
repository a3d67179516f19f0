package io.github.legstat.samples;

/**
 * One end of a call.
 *
 * @param number the phone number as the source writes it
 * @param name the name in the address book, empty when the number is not in it
 * @param group the agents' group the number belongs to, empty for customers and ExoPhones
 */
public record Party(String number, String name, String group) {

  static Party customer(String number, String name) {
    return new Party(number, name, "");
  }

  static Party exophone(String number) {
    return new Party(number, "", "");
  }
}
