import { hideLogins, shownAddresses, shownValue } from "./hidden-logins";

describe("a setting that is told", () => {
  it.each(["abc", "99999", "10.0.0.0/8, proxy", "https://a.example/", "*", ""])("is %j as it is", (value) => {
    expect(shownValue(value)).toBe(JSON.stringify(value));
  });

  it.each([
    ...["cache1:6379", "justice", "htp://collector:4318/v1", "justice=http://10.0.0.5:4002/graphql,courts"],
    ...["http://[::1]:99999/"],
  ])("is %j as it is, where it is an address", (value) => {
    expect(shownAddresses(value)).toBe(JSON.stringify(value));
  });

  it.each([
    ...["redis://user:secret@host", "redis:/user:secret@host", "redis//user:secret@host", "user:secret@host"],
    ...["redis://:secret", "redis://user:secret", "http://host/?token=secret", "http://host/#secret"],
    ...[
      "mysql://user:se/cr@et:1/x",
      "justice=http://host/,courts=http://u:secret@host",
      "redis:secret",
      "a b",
    ],
  ])("is the length of %j alone, where it is meant to be an address", (value) => {
    expect(shownAddresses(value)).toBe(`(${value.length} characters)`);
  });
});

describe("a text that is written down", () => {
  it.each([
    ["connect redis://user:secret@host:6379/0 failed", "connect redis://…@host:6379/0 failed"],
    ['{"url":"http://u:p@ss@host/x?token=secret&a=b","n":1}', '{"url":"http://…@host/x?…","n":1}'],
    ["no address, but a@b and why?", "no address, but a@b and why?"],
    ["http://host/path is at fault", "http://host/path is at fault"],
  ])("hides the logins and parameters of addresses: %s", (text, hidden) => {
    expect(hideLogins(text)).toBe(hidden);
  });
});
