/** What a new team begins with: caps small enough to be lost without regret, there to be changed. */
export const NEW_TEAM = {
  name: "",
  site: null,
  approver: null,
  members: [],
  envelope: {
    caps: { money: 200, hours: 20, customers: 100, days: 14 },
    allowsIrreversible: false,
  },
};
