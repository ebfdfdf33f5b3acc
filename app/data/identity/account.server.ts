import { identityPrisma } from "../prisma.server";

export async function hasAnyAccount(): Promise<boolean> {
  return (
    (await identityPrisma().user.findFirst({ select: { id: true } })) !== null
  );
}

export async function updateLocale({
  userId,
  locale,
}: {
  userId: string;
  locale: "en" | "fr";
}): Promise<void> {
  await identityPrisma().user.updateMany({
    where: { id: userId },
    data: { locale },
  });
}
