import * as to from "../library/references";
import { copies, reviews } from "../library/holdings";
import { kindOf } from "../library/library";
import { people } from "../library/people";
import { idWhere } from "../library/library";
import type { Context, Resolvers, Source } from "./resolver";

/** Notes a change and gives the journal as it stands then: the order of changes shows in every answer. */
const note = ({ library }: Context, line: string): readonly string[] => {
  library.journal.push(line);
  return [...library.journal];
};

const failNoted = (context: Context, line: string): never => {
  note(context, line);
  throw to.failure(line);
};

const workOf = (id: string) => {
  const kind = kindOf(id);
  return kind === undefined ? null : { __typename: kind, id };
};

interface Reader {
  readonly id?: string | null;
  readonly registry?: { readonly country: string; readonly number: number } | null;
}

const readerId = ({ id, registry }: Reader): string | undefined =>
  id ??
  idWhere(people, (row) => {
    const has = row["registry"] as Source;
    return has["country"] === registry?.country && has["number"] === registry?.number;
  });

/** The fields of mutations. They change the journal only, so that nothing but their order can show. */
export const mutationResolvers: Resolvers = {
  Mutation: {
    rename: (_, { input }, context) => {
      const {
        work,
        title,
        note: why,
      } = input as { work: string; title: string; note?: { contains?: string } };
      const journal = note(context, `rename ${work} ${title} ${why?.contains ?? ""}`);
      return {
        work: workOf(work),
        title,
        previous: null,
        query: {},
        journal,
        code: work === "b3" ? to.failure("the code of b3") : 1,
      };
    },
    failRename: (_, { reason }, context) => failNoted(context, `failRename ${String(reason)}`),
    failRequiredRename: (_, _args, context) => failNoted(context, "failRequiredRename"),
    borrow: (_, { input }, context) => {
      const { book, number, reader, days } = input as {
        book: string;
        number: number;
        reader: Reader;
        days?: readonly number[] | null;
      };
      const id = readerId(reader);
      const journal = note(context, `borrow ${book}/${number} ${String(id)}`);
      if (id === undefined) {
        // A copy that is not there would show its book or not, depending on the plan's way to it.
        const copy = copies[`${book}/${number}`] ? to.copy(book, number) : null;
        return to.value("Refused", { reason: "unknown reader", copy, journal });
      }
      const total = (days ?? []).reduce((sum, one) => sum + one, 0);
      return to.value("Borrowed", {
        loan: to.loan("l1"),
        journal,
        days: total > 100 ? to.failure("how long it is lent") : total,
      });
    },
    giveBack: (_, { loan, on }, context) => {
      note(context, `giveBack ${String(loan)} ${String(on)}`);
      return to.loan(loan);
    },
    failLoan: (_, { reason }, context) => failNoted(context, `failLoan ${String(reason)}`),
    review: (_, { input }, context) => {
      const { work, scores } = input as { work: string; scores?: readonly (readonly number[])[] | null };
      const total = (scores ?? []).flat().reduce((sum, one) => sum + one, 0);
      const journal = note(context, `review ${work} ${total}`);
      const review = idWhere(reviews, (row) => (row["subject"] as Source)["id"] === work);
      return {
        review: review === undefined ? null : to.review(review),
        work: to.work(work),
        journal,
        total,
        query: {},
      };
    },
    failReview: (_, _args, context) => failNoted(context, "failReview"),
  },
};
