"""Chinese text, from its mentions to what each of its numbers claims."""
