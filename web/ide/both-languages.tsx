import type { ReactNode } from "react";

interface Props {
  vi: ReactNode;
  en: ReactNode;
}

/** A sentence in Vietnamese and in English, each marked as what it is, so that it is read aloud rightly. */
export function BothLanguages({ vi, en }: Props) {
  return (
    <>
      <span lang="vi">{vi}</span> <span lang="en">{en}</span>
    </>
  );
}
