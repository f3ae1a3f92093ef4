export function QuestionsIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v10a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.5V17h-2A1.5 1.5 0 0 1 4 15.5z" />
      <path d="M9.8 8.6a2.3 2.3 0 1 1 3.4 2c-.8.4-1.2.8-1.2 1.6" strokeLinecap="round" />
      <path d="M12 14.3v.1" strokeLinecap="round" strokeWidth="2" />
    </svg>
  );
}
