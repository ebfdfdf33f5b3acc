import { blueprint } from "./moment-blueprint";

/** Buying in the shop, and collecting what was ordered. */
export const SHOP_BLUEPRINTS = {
  welcome: blueprint(
    [
      "Entre, cherche du regard où aller.",
      "Comes in and looks round for where to go.",
    ],
    [
      "Un bonjour, un panneau par rayon.",
      "A hello, and a sign for each department.",
    ],
    [
      "L’équipe se répartit les allées à l’ouverture.",
      "The crew shares out the aisles at opening time.",
    ],
    ["Planning du jour, plan du magasin.", "The day’s rota, the floor plan."],
  ),
  advice: blueprint(
    [
      "Hésite entre deux modèles, veut un avis.",
      "Cannot choose between two models and wants an opinion.",
    ],
    [
      "Un vendeur libre compare avec lui, article en main.",
      "Someone free compares them with the customer, item in hand.",
    ],
    [
      "La mise en rayon se fait hors des heures pleines.",
      "Shelves are filled outside the busy hours.",
    ],
    [
      "Fiches produit, stock en temps réel, formation du mardi.",
      "Product sheets, live stock, Tuesday training.",
    ],
  ),
  pay: blueprint(
    ["Fait la queue, paie, range ses achats.", "Queues, pays, packs."],
    [
      "Caisse, caisse automatique ou tablette dans la file.",
      "Till, self-checkout or tablet in the queue.",
    ],
    [
      "Une personne passe en caisse quand la file dépasse cinq clients.",
      "Someone opens a till once five people are waiting.",
    ],
    [
      "Capteurs de file, terminal de paiement, encaissement.",
      "Queue sensors, card terminal, till system.",
    ],
  ),
  choose: blueprint(
    [
      "Compare en ligne, vérifie que son magasin en a.",
      "Compares online and checks that the shop has it.",
    ],
    [
      "Fiche article, stock par magasin, discussion en ligne.",
      "Product page, stock by shop, chat.",
    ],
    [
      "L’équipe web corrige les fiches signalées dans la journée.",
      "The web crew mends the pages people report the same day.",
    ],
    [
      "Catalogue, stock des magasins, outil de discussion.",
      "Catalogue, shop stock, chat tool.",
    ],
  ),
  told: blueprint(
    [
      "Attend le message pour ne pas se déplacer pour rien.",
      "Waits for the message so as not to come for nothing.",
    ],
    [
      "Un message quand c’est prêt, avec l’heure et le comptoir.",
      "A message when it is ready, with the hour and the desk.",
    ],
    [
      "Le préparateur scanne la commande posée sur l’étagère.",
      "The picker scans the order once it is on the shelf.",
    ],
    ["Suivi des commandes, envoi des messages.", "Order tracking, messaging."],
  ),
  pickup: blueprint(
    [
      "Vient, donne son nom, repart avec sa commande.",
      "Comes, gives a name, leaves with the order.",
    ],
    [
      "Quelqu’un au comptoir, la commande à portée de main.",
      "Somebody at the desk, the order within reach.",
    ],
    [
      "Les commandes de l’après-midi sont préparées le matin.",
      "Afternoon orders are picked in the morning.",
    ],
    [
      "Étagère par heure, étiquettes, liste de préparation.",
      "Shelf by hour, labels, picking list.",
    ],
  ),
} as const;
